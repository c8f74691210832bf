namespace Marsad.Tests.Parsing;

/// <summary>Sentences written for these tests.</summary>
internal static class Samples
{
    public const string Title = "قوات الحدود تفتتح مخفرا جديدا غرب الأنبار";
    public const string First = "افتتحت قيادة قوات الحدود، اليوم الأحد، مخفرا جديدا في غرب الأنبار لتشديد الرقابة على الشريط الفاصل مع سوريا، بحسب بيان رسمي.";
    public const string Second = "وقال ناطق باسم القيادة إن المخفر مزود بكاميرات حرارية تعمل ليل نهار، مضيفا أن ثلاثة مخافر أخرى ستدخل الخدمة قبل نهاية العام.";
    public const string Third = "وتعمل السلطات منذ أشهر على إكمال الساتر الترابي والخندق الموازي له بهدف الحد من عمليات التسلل وتهريب المخدرات بين البلدين.";
}
