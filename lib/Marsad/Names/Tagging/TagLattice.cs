using System.Buffers;
using System.Runtime.Intrinsics;

namespace Marsad.Names.Tagging;

/// <summary>The linear chain over the tags of a sentence: best path and marginals of scores and transitions (Lafferty, McCallum and Pereira 2001).</summary>
internal static class TagLattice
{
    private const int Tags = NameTags.Count;
    private const int Row = TagTransitions.Row;
    private const int Half = Row / 2;
    private const float Nothing = -1e9f;

    /// <summary>The path of the highest sum (Viterbi); <paramref name="scores"/> holds nine values a word.</summary>
    public static void Decode(ReadOnlySpan<float> scores, TagTransitions transitions, Span<byte> path)
    {
        if (path.Length == 0) return;
        var (origins, sums) = (ArrayPool<int>.Shared.Rent(path.Length * Row), ArrayPool<float>.Shared.Rent(path.Length * Row));
        sums.AsSpan(0, path.Length * Row).Fill(Nothing);
        for (var i = 0; i < path.Length; i++) scores.Slice(i * Tags, Tags).CopyTo(sums.AsSpan(i * Row));
        for (var tag = 0; tag < Tags; tag++) sums[tag] += transitions.Scores[Tags * Row + tag];
        for (var i = 1; i < path.Length; i++) Reach(sums.AsSpan((i - 1) * Row, Row), transitions.Scores, sums.AsSpan(i * Row, Row), origins.AsSpan(i * Row, Row));
        path[^1] = (byte)IndexOfBest(sums.AsSpan((path.Length - 1) * Row, Tags));
        for (var i = path.Length - 1; i > 0; i--) path[i - 1] = (byte)origins[i * Row + path[i]];
        ArrayPool<int>.Shared.Return(origins);
        ArrayPool<float>.Shared.Return(sums);
    }

    /// <summary>The probability of each tag at each word (forward–backward); <paramref name="marginals"/> takes nine values a word.</summary>
    public static void Marginals(ReadOnlySpan<float> scores, TagTransitions transitions, Span<float> marginals) => Run(scores, transitions, marginals, [], sumUp: false);

    /// <summary>The same, with the expected counts of transitions added to <paramref name="pairs"/>; returns the logarithm of the sum over all paths.</summary>
    public static double Marginals(ReadOnlySpan<float> scores, TagTransitions transitions, Span<float> marginals, Span<float> pairs) => Run(scores, transitions, marginals, pairs, sumUp: true);

    private static double Run(ReadOnlySpan<float> scores, TagTransitions transitions, Span<float> marginals, Span<float> pairs, bool sumUp)
    {
        var length = marginals.Length / Tags;
        if (length == 0) return 0;
        var rented = ArrayPool<float>.Shared.Rent(length * (2 * Row + 1));
        var potentials = rented.AsSpan(0, length * Row);
        var forward = rented.AsSpan(length * Row, length * Row);
        var scales = rented.AsSpan(2 * length * Row, length);
        var logSum = 0.0;
        Span<float> flow = stackalloc float[Row];
        for (var i = 0; i < length; i++)
        {
            var top = Potentials(scores.Slice(i * Tags, Tags), potentials.Slice(i * Row, Row));
            if (i == 0) transitions.Factors.AsSpan(Tags * Row, Row).CopyTo(flow);
            else Spread(forward.Slice((i - 1) * Row, Row), transitions.Factors, flow);
            scales[i] = Scale(flow, potentials.Slice(i * Row, Row), forward.Slice(i * Row, Row));
            if (sumUp) logSum += top + VectorMath.Log(scales[i]);
        }

        Backward(potentials, forward, scales, transitions, marginals, pairs);
        ArrayPool<float>.Shared.Return(rented);
        return logSum;
    }

    // The scores of a word, and the best sum that leads to each of its tags.
    private static void Reach(ReadOnlySpan<float> before, float[] transitions, Span<float> here, Span<int> origins)
    {
        for (var half = 0; half < Row; half += Half)
        {
            var (top, origin) = (Vector256.Create(float.NegativeInfinity), Vector256<int>.Zero);
            for (var tag = 0; tag < Tags; tag++)
            {
                var sum = Vector256.Create(before[tag]) + Vector256.Create<float>(transitions.AsSpan(tag * Row + half));
                var better = Vector256.GreaterThan(sum, top);
                top = Vector256.ConditionalSelect(better, sum, top);
                origin = Vector256.ConditionalSelect(better.AsInt32(), Vector256.Create(tag), origin);
            }

            (top + Vector256.Create<float>(here[half..])).CopyTo(here[half..]);
            origin.CopyTo(origins[half..]);
        }
    }

    private static float Potentials(ReadOnlySpan<float> scores, Span<float> potentials)
    {
        var top = scores[0];
        foreach (var score in scores)
            if (score > top) top = score;
        potentials.Fill(Nothing);
        scores.CopyTo(potentials);
        for (var half = 0; half < Row; half += Half) VectorMath.Exp(Vector256.Create<float>(potentials[half..]) - Vector256.Create(top)).CopyTo(potentials[half..]);
        return top;
    }

    // What flows from all tags along a table of factors.
    private static void Spread(ReadOnlySpan<float> from, float[] factors, Span<float> to)
    {
        var (low, high) = (Vector256<float>.Zero, Vector256<float>.Zero);
        for (var tag = 0; tag < Tags; tag++)
        {
            var share = Vector256.Create(from[tag]);
            low = Vector256.FusedMultiplyAdd(share, Vector256.Create<float>(factors.AsSpan(tag * Row)), low);
            high = Vector256.FusedMultiplyAdd(share, Vector256.Create<float>(factors.AsSpan(tag * Row + Half)), high);
        }

        low.CopyTo(to);
        high.CopyTo(to[Half..]);
    }

    private static float Scale(ReadOnlySpan<float> flow, ReadOnlySpan<float> potentials, Span<float> forward)
    {
        for (var half = 0; half < Row; half += Half) (Vector256.Create(flow[half..]) * Vector256.Create(potentials[half..])).CopyTo(forward[half..]);
        var sum = 0f;
        for (var tag = 0; tag < Tags; tag++) sum += forward[tag];
        for (var half = 0; half < Row; half += Half) (Vector256.Create<float>(forward[half..]) / Vector256.Create(sum)).CopyTo(forward[half..]);
        return sum;
    }

    private static void Backward(ReadOnlySpan<float> potentials, ReadOnlySpan<float> forward, ReadOnlySpan<float> scales, TagTransitions transitions, Span<float> marginals, Span<float> pairs)
    {
        Span<float> after = stackalloc float[Row];
        Span<float> here = stackalloc float[Row];
        here.Fill(1);
        for (var i = scales.Length - 1; i >= 0; i--)
        {
            for (var tag = 0; tag < Tags; tag++) marginals[i * Tags + tag] = forward[i * Row + tag] * here[tag];
            var scale = Vector256.Create(scales[i]);
            for (var half = 0; half < Row; half += Half) (Vector256.Create<float>(here[half..]) * Vector256.Create(potentials[(i * Row + half)..]) / scale).CopyTo(after[half..]);
            if (!pairs.IsEmpty && i > 0) AddPairs(forward.Slice((i - 1) * Row, Tags), transitions.Factors, after, pairs);
            Spread(after, transitions.TurnedFactors, here);
        }

        for (var tag = 0; !pairs.IsEmpty && tag < Tags; tag++) pairs[Tags * Tags + tag] += marginals[tag];
    }

    private static void AddPairs(ReadOnlySpan<float> forward, float[] factors, ReadOnlySpan<float> after, Span<float> pairs)
    {
        for (var before = 0; before < Tags; before++)
            for (var tag = 0; tag < Tags; tag++) pairs[before * Tags + tag] += forward[before] * factors[before * Row + tag] * after[tag];
    }

    private static int IndexOfBest(ReadOnlySpan<float> values)
    {
        var best = 0;
        for (var i = 1; i < values.Length; i++)
            if (values[i] > values[best]) best = i;
        return best;
    }
}
