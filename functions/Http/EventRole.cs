namespace Marsad.Functions.Http;

/// <summary>What an entity is to an event.</summary>
internal enum EventRole { Actor, Recipient, Place }
