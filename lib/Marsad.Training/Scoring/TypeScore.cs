namespace Marsad.Training.Scoring;

/// <summary>How many were expected, how many were found, and how many of these are right.</summary>
public readonly record struct TypeScore(int Expected, int Found, int Right)
{
    public double Precision => Found == 0 ? 0 : (double)Right / Found;

    public double Recall => Expected == 0 ? 0 : (double)Right / Expected;

    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    public static TypeScore operator +(TypeScore a, TypeScore b) => new(a.Expected + b.Expected, a.Found + b.Found, a.Right + b.Right);
}
