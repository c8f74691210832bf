using Marsad.Names.Image;

namespace Marsad.Names.Compiling;

/// <summary>Makes the image that Marsad loads at start from the compiled tables.</summary>
public static class KnowledgePacker
{
    /// <summary>Name of the file that holds the image.</summary>
    public const string FileName = "knowledge.bin";

    /// <summary>The image of the compiled tables in a folder.</summary>
    /// <exception cref="InvalidDataException">A row is not as it should be; the message names file and line.</exception>
    public static byte[] Pack(string folder)
    {
        var image = ImageWriter.Write(new NameIndex(folder));
        _ = new KnowledgeImage(image);
        return image;
    }
}
