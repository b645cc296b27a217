package engram.export.picture;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;
import java.awt.Font;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A picture as one page of PDF, by PDFBox, with what it uses of the program's fonts inside. */
final class PdfPicture {
  private PdfPicture() {}

  /**
   * @param faces those that the picture takes its fonts from
   */
  static byte[] of(Artwork art, Faces faces) throws IOException {
    art.pixels(1 / art.width()); // which fonts it has is known once it was drawn
    try (PDDocument document = new PDDocument();
        PdfBoxGraphics2DFontTextDrawer texts = new PdfBoxGraphics2DFontTextDrawer()) {
      for (Map.Entry<String, Font> face : faces.loaded().entrySet()) {
        try (InputStream file = Faces.open(face.getKey())) {
          texts.registerFont(face.getValue().getFontName(), PDType0Font.load(document, file, true));
        }
      }
      PDPage page = new PDPage(new PDRectangle((float) art.width(), (float) art.height()));
      document.addPage(page);
      PdfBoxGraphics2D g =
          new PdfBoxGraphics2D(document, (float) art.width(), (float) art.height());
      g.setFontTextDrawer(texts);
      try {
        art.draw(g);
      } finally {
        g.dispose();
      }
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.drawForm(g.getXFormObject());
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    }
  }
}
