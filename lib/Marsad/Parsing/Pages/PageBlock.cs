using AngleSharp.Dom;
using Marsad.Parsing.Lines;

namespace Marsad.Parsing.Pages;

/// <summary>A run of text between two borders of block elements, with what its elements say of it.</summary>
internal sealed class PageBlock(string text, PageBlockTraits traits, double linkShare, IElement owner)
{
    private const int ShortestProse = 8;
    private const int ShortestSentence = 4;
    private const double MostLinked = 0.4;

    public Line Line { get; } = new(text) { IsPlain = traits == PageBlockTraits.None };
    public PageBlockTraits Traits { get; } = traits;

    /// <summary>The element that the run stands in, inline elements aside.</summary>
    public IElement Owner { get; } = owner;

    /// <summary>The moment that a time element in it states, or null.</summary>
    public string? Time { get; init; }

    /// <summary>Whether every letter is part of a link.</summary>
    public bool IsLink => linkShare >= 1;

    /// <summary>Whether links make up most of it.</summary>
    public bool IsLinked => linkShare > MostLinked;

    /// <summary>Whether it reads as a paragraph: some words, most of them outside links, no heading and no caption.</summary>
    public bool IsProse => (Traits & ~PageBlockTraits.Strong) == PageBlockTraits.None && !IsLinked && (Line.Words > ShortestProse || (Line.EndsSentence && Line.Words > ShortestSentence));
}
