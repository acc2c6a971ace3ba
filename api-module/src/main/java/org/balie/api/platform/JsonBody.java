package org.balie.api.platform;

import java.io.IOException;
import java.io.InputStream;
import org.balie.content.ContentTooLarge;
import org.balie.platform.JsonForm;

/** Reads a small JSON body, whether its length was announced or not. */
public final class JsonBody {

  private static final int MOST = 1 << 20;

  private JsonBody() {}

  public static JsonForm read(InputStream body) throws IOException {
    var json = body.readNBytes(MOST + 1);
    if (json.length > MOST) {
      throw new ContentTooLarge(MOST);
    }
    return JsonForm.read(json);
  }
}
