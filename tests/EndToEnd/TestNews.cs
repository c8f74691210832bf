using System.IO.Compression;
using System.Text;

namespace EndToEnd;

/// <summary>Articles made up for the tests.</summary>
internal static class TestNews
{
    internal static string Article(string title, string date, string place) => $"""
        {title}
        {date}
        أعلنت قيادة العمليات في {place} أن قوة أمنية نفذت حملة تفتيش واسعة على امتداد الطريق الصحراوي خلال الساعات الماضية.
        وأكد المتحدث باسم القيادة أن الحملة انتهت من دون خسائر، وأن القوات ستواصل انتشارها في المنطقة حتى إشعار آخر.
        وأضاف أن التنسيق مع الأهالي في {place} أسهم في تأمين الطرق المؤدية إلى المدينة وإعادة فتحها أمام حركة التجارة.
        """;

    internal static byte[] Zip(params (string Name, string Text)[] files) => Zip([.. files.Select(file => (file.Name, Encoding.UTF8.GetBytes(file.Text)))]);

    internal static byte[] Zip(params (string Name, byte[] Content)[] files)
    {
        using var buffer = new MemoryStream();
        using (var archive = new ZipArchive(buffer, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in files)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(content);
            }
        }

        return buffer.ToArray();
    }
}
