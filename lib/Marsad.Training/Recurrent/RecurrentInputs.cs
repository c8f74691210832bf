using Marsad.Names.Tagging;
using Marsad.Training.Linear;

namespace Marsad.Training.Recurrent;

/// <summary>What the recurrent part is told of a sentence, a row a word; and the way of its slopes back to the runs of letters.</summary>
internal sealed class RecurrentInputs(Vocabulary vocabulary, RecurrentWeights weights)
{
    private readonly RecurrentShape _shape = weights.Shape;

    public float[] Of(PreparedSentence sentence)
    {
        var inputs = new float[sentence.Words.Length * _shape.Inputs];
        foreach (var (i, word) in sentence.Words.Index())
        {
            var row = inputs.AsSpan(i * _shape.Inputs, _shape.Inputs);
            vocabulary.WriteVector(word.Row, word.Stem, row[.._shape.Vector]);
            weights.Grams.Write(word.Stem, row.Slice(_shape.Vector, _shape.Gram));
            RecurrentShape.WriteFlags(word, row.Slice(_shape.Vector + _shape.Gram, RecurrentShape.WordFlags));
            for (var kind = 0; kind < PhraseTable.Kinds; kind++)
                if (sentence.Places[i * PhraseTable.Kinds + kind] is > 0 and var place) row[_shape.WordInputs + RecurrentShape.PhraseFlag(kind, place)] = 1;
        }

        return inputs;
    }

    /// <summary>Lets the runs of letters learn from the slopes of the flows into the gates.</summary>
    public void Learn(PreparedSentence sentence, float[] flows, float[] mask, float rate)
    {
        var slopes = new float[sentence.Words.Length * _shape.Gram];
        Matrices.AddProduct(slopes, flows, _shape.GateColumns, 1, weights.TurnedGrams, sentence.Words.Length, _shape.GateColumns, _shape.Gram);
        foreach (var (i, word) in sentence.Words.Index())
        {
            var slope = slopes.AsSpan(i * _shape.Gram, _shape.Gram);
            for (var j = 0; j < slope.Length; j++) slope[j] *= mask[i * _shape.Inputs + _shape.Vector + j];
            weights.Grams.Step(word.Stem, slope, rate);
        }
    }
}
