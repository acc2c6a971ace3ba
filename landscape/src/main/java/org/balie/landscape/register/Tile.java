package org.balie.landscape.register;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A piece of a map: a pale square that says which one it is. */
final class Tile {
  private static final int SIZE = 256;
  private static final Color GROUND = new Color(0xE8, 0xEE, 0xE4);
  private static final Color LINE = new Color(0xB9, 0xC4, 0xB2);

  private Tile() {}

  static byte[] png(String name) {
    var picture = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_RGB);
    var pen = picture.createGraphics();
    pen.setColor(GROUND);
    pen.fillRect(0, 0, SIZE, SIZE);
    pen.setColor(LINE);
    pen.drawRect(0, 0, SIZE, SIZE);
    pen.drawLine(0, Math.floorMod(name.hashCode(), SIZE), SIZE, SIZE / 2);
    pen.dispose();
    try (var bytes = new ByteArrayOutputStream()) {
      ImageIO.write(picture, "png", bytes);
      return bytes.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
