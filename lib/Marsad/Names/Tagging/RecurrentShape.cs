namespace Marsad.Names.Tagging;

/// <summary>Sizes of the recurrent model and the places of its matrices in one run of numbers.</summary>
/// <param name="Vector">Numbers of a word vector.</param>
/// <param name="Gram">Numbers of a vector of runs of letters.</param>
/// <param name="Hidden">Cells of a direction; a multiple of <see cref="Matrices.Lane"/>.</param>
internal readonly record struct RecurrentShape(int Vector, int Gram, int Hidden)
{
    /// <summary>Tags, filled up to whole lanes.</summary>
    public const int Outputs = Matrices.Lane;

    /// <summary>Gates of a cell: input, forget, output, candidate.</summary>
    public const int Gates = 4;

    /// <summary>Sorts of particles, shapes, and whether the word is known.</summary>
    public const int WordFlags = 24;

    /// <summary>Places in names of the tables, outside left out.</summary>
    public const int PhraseFlags = PhraseTable.Kinds * (PhraseTable.Places - 1);

    private const int ShapeStart = 14;

    /// <summary>Inputs of a word that are seldom zero: vector and runs of letters.</summary>
    public int DenseInputs => Vector + Gram;

    /// <summary>Inputs that depend on the word alone: the dense ones, then flags.</summary>
    public int WordInputs => DenseInputs + WordFlags;

    public int Inputs => WordInputs + PhraseFlags;

    /// <summary>Columns of the input matrix: the gates of both directions.</summary>
    public int GateColumns => 2 * Gates * Hidden;

    public const int InputStart = 0;

    public int BiasStart => Inputs * GateColumns;

    public int ForwardStart => BiasStart + GateColumns;

    public int BackwardStart => ForwardStart + Hidden * Gates * Hidden;

    public int OutputStart => BackwardStart + Hidden * Gates * Hidden;

    public int OutputBiasStart => OutputStart + 2 * Hidden * Outputs;

    /// <summary>Numbers of all matrices.</summary>
    public int Length => OutputBiasStart + Outputs;

    /// <summary>The numbers of the flags that a word sets.</summary>
    public static int[] FlagsOf(WordType word)
    {
        var (clitics, shape) = (Math.Min(word.Clitics, ShapeStart - 1), ShapeStart + (int)word.Shape);
        return word.Row >= 0 ? [clitics, shape, WordFlags - 1] : [clitics, shape];
    }

    /// <summary>Sets the flags of a word.</summary>
    public static void WriteFlags(WordType word, Span<float> flags)
    {
        flags.Clear();
        foreach (var flag in FlagsOf(word)) flags[flag] = 1;
    }

    /// <summary>The number of the phrase flag of a kind and a place other than outside.</summary>
    public static int PhraseFlag(int kind, int place) => kind * (PhraseTable.Places - 1) + place - 1;
}
