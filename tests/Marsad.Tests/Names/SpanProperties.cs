using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Marsad.Names;
using Marsad.Text;

namespace Marsad.Tests.Names;

public sealed class SpanProperties
{
    private static readonly string[] Pieces =
        ["و", "لل", "ب", "العراق", "عراق", "الجيش", "السوري", "تنظيم", "\"", "داعش", "»", " ", " ", " ", "–", "شمال", "سوريا", "الحدود", "العراقية", "عبد", "الله", "\u064E", "\u0640", "\u200F", "\uFEFB", "\U0001F600", "12", ".", "\n", "مطار", "بغداد", "وزارة", "الخارجية"];

    [Property(MaxTest = 300, Replay = Seed.Fixed)]
    public Property Extract_KeepsEverySpanInsideItsBlock() =>
        Prop.ForAll(Gen.Elements(Pieces).ListOf().Select(string.Concat).ToArbitrary(), text =>
        {
            var (entities, mentions, _) = new NameExtractor(KnowledgeBase.Shared).Extract([new TokenizedText(text)]);
            return mentions.All(m => m.Length > 0 && m.Start >= 0 && m.Start + m.Length <= text.Length && text.Substring(m.Start, m.Length) == m.Text && entities.Any(e => e.Id == m.Entity))
                && mentions.All(m => m.NestedIn is not { } i || (mentions[i].Start <= m.Start && m.Start + m.Length <= mentions[i].Start + mentions[i].Length && mentions[i].NestedIn is null));
        });
}
