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
}
