using System.Text;
using Marsad.Cli;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return await MarsadCommand.RunAsync(args, Surroundings.OfProcess());
