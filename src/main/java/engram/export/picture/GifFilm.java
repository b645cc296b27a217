package engram.export.picture;

import java.awt.image.BufferedImage;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;

/** Writes a GIF that moves, frame by frame, and begins again at its end. */
public final class GifFilm implements Closeable {
  private final ImageWriter writer = ImageIO.getImageWritersBySuffix("gif").next();
  private final ImageOutputStream out;
  private final int delay;
  private boolean begun;

  /**
   * @param delay hundredths of a second that each frame is seen, 1 at least
   */
  public GifFilm(OutputStream out, int delay) throws IOException {
    this.out = ImageIO.createImageOutputStream(out);
    this.delay = delay;
    writer.setOutput(this.out);
    writer.prepareWriteSequence(null);
  }

  /** All frames have one size. */
  public void add(BufferedImage frame) throws IOException {
    IIOMetadata said =
        writer.getDefaultImageMetadata(
            new ImageTypeSpecifier(frame), writer.getDefaultWriteParam());
    String format = said.getNativeMetadataFormatName();
    IIOMetadataNode root = (IIOMetadataNode) said.getAsTree(format);
    IIOMetadataNode control = child(root, "GraphicControlExtension");
    control.setAttribute("disposalMethod", "none");
    control.setAttribute("userInputFlag", "FALSE");
    control.setAttribute("transparentColorFlag", "FALSE");
    control.setAttribute("transparentColorIndex", "0");
    control.setAttribute("delayTime", String.valueOf(delay));
    if (!begun) forever(root);
    begun = true;
    said.setFromTree(format, root);
    writer.writeToSequence(new IIOImage(frame, null, said), null);
  }

  /** As Netscape has it: 0 times is without end. */
  private static void forever(IIOMetadataNode root) {
    IIOMetadataNode application = new IIOMetadataNode("ApplicationExtension");
    application.setAttribute("applicationID", "NETSCAPE");
    application.setAttribute("authenticationCode", "2.0");
    application.setUserObject(new byte[] {1, 0, 0});
    child(root, "ApplicationExtensions").appendChild(application);
  }

  private static IIOMetadataNode child(IIOMetadataNode root, String name) {
    for (int k = 0; k < root.getLength(); k++) {
      if (root.item(k).getNodeName().equals(name)) return (IIOMetadataNode) root.item(k);
    }
    IIOMetadataNode made = new IIOMetadataNode(name);
    root.appendChild(made);
    return made;
  }

  @Override
  public void close() throws IOException {
    writer.endWriteSequence();
    out.close();
    writer.dispose();
  }
}
