using Marsad.Training.Linear;

namespace Marsad.Training.Recurrent;

/// <summary>Sentences that the recurrent part learns from, one phase after the other.</summary>
/// <param name="Sentences">What is learnt.</param>
/// <param name="Epochs">How often each sentence is seen.</param>
/// <param name="Rate">Rate at the beginning of the phase; it falls to 0 at its end.</param>
internal sealed record TrainingPhase(IReadOnlyList<PreparedSentence> Sentences, int Epochs, float Rate);
