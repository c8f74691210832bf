@echo off
rem The marsad command: builds itself when its sources are newer, then runs.
setlocal
set "root=%~dp0"
if defined MARSAD_ROOT set "root=%MARSAD_ROOT%\"
set "out=%root%lib\Marsad.Cli\bin\standin\Debug\net10.0"
set "dll=%out%\Marsad.Cli.dll"
set "mark=%out%\marsad.built"
set DOTNET_NOLOGO=1
set DOTNET_CLI_TELEMETRY_OPTOUT=1

where dotnet >nul 2>nul
if errorlevel 1 (
  echo marsad: dotnet is missing; install the .NET 10 SDK from https://dot.net and try again. 1>&2
  exit /b 1
)

rem Assemblies keep their time when nothing in them changed, so a mark tells when the last build was.
powershell -NoProfile -Command "if (-not (Test-Path $env:dll) -or -not (Test-Path $env:mark)) { exit 1 }; $built = (Get-Item $env:mark).LastWriteTimeUtc; $sources = @(Get-ChildItem -Recurse -File -Include *.cs,*.csproj,*.tsv,*.bin ($env:root + 'lib\Marsad'), ($env:root + 'lib\Marsad.Cli')) + @(Get-ChildItem ($env:root + 'Directory.*.props')); if ($sources | Where-Object { $_.FullName -notmatch '\\(bin|obj)\\' -and $_.LastWriteTimeUtc -gt $built }) { exit 1 }"
if not errorlevel 1 goto run

echo marsad: building ... 1>&2
dotnet build "%root%lib\Marsad.Cli\Marsad.Cli.csproj" -v q -nologo -clp:NoSummary -c Debug -p:AzurePackages=standin 1>&2
if errorlevel 1 (
  echo marsad: the build failed; the messages above say why. 1>&2
  exit /b 1
)
type nul > "%mark%"

:run
dotnet "%dll%" %*
exit /b %errorlevel%
