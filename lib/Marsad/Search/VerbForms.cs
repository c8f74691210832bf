using Marsad.Names.Tagging;
using Marsad.Text;

namespace Marsad.Search;

/// <summary>Makes present, past and noun of action one where the shape of a derived verb (forms V to VIII and X) tells them, or news the simple one: "arrests", "arrested" and "arrest".</summary>
internal static class VerbForms
{
    private const int FormFiveRest = 3;
    private const int FormSixRest = 4;

    /// <summary>The past of a stem that is a present or a noun of action; else the stem.</summary>
    public static string Past(string stem) => OfNoun(OfPresent(stem));

    private static string OfPresent(string stem) => stem switch
    {
        [ArabicLetters.Yeh or ArabicLetters.Teh or ArabicLetters.Meem, ArabicLetters.Teh, .. { Length: FormFiveRest or FormSixRest }] => stem[1..],
        [ArabicLetters.Yeh or ArabicLetters.Teh, ArabicLetters.Seen, ArabicLetters.Teh, _, _, _] => ArabicLetters.Alef + stem[1..],
        [ArabicLetters.Yeh or ArabicLetters.Teh, ArabicLetters.Noon, _, _, _] => ArabicLetters.Alef + stem[1..],
        [ArabicLetters.Yeh or ArabicLetters.Teh, _, ArabicLetters.Teh, _] => ArabicLetters.Alef + stem[1..],
        [ArabicLetters.Yeh or ArabicLetters.Teh, _, ArabicLetters.Teh, _, _] => ArabicLetters.Alef + stem[1..],
        [ArabicLetters.Yeh or ArabicLetters.Teh, _, _, _] when SearchStems.Frequency(stem[1..]) >= SearchStems.Frequency(stem) + Vocabulary.FarMore => stem[1..],
        _ => stem,
    };

    private static string OfNoun(string stem) => stem switch
    {
        [ArabicLetters.Alef, ArabicLetters.Seen, ArabicLetters.Teh, _, _, ArabicLetters.Alef, _] => stem.Remove(stem.Length - 2, 1),
        [ArabicLetters.Alef, _, ArabicLetters.Teh or ArabicLetters.Tah or ArabicLetters.Dal, var middle, ArabicLetters.Alef, var last] => stem.Remove(stem.Length - 2, middle == last ? 2 : 1),
        [ArabicLetters.Alef, ArabicLetters.Noon, _, var middle, ArabicLetters.Alef, var last] => stem.Remove(stem.Length - 2, middle == last ? 2 : 1),
        [ArabicLetters.Alef, ArabicLetters.Teh, _, ArabicLetters.Alef, _] => stem.Remove(stem.Length - 2, 1),
        _ => stem,
    };
}
