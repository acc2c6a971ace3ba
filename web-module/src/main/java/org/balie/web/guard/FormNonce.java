package org.balie.web.guard;

import jakarta.faces.component.UIComponentBase;
import jakarta.faces.component.UIForm;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PostAddToViewEvent;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import java.io.IOException;
import org.primefaces.context.PrimeFacesContext;

/**
 * Every form carries the nonce of its page back, which PrimeFaces refuses to do without. Its own
 * script adds the field, but only on pages where one of its components brought that script along.
 */
public class FormNonce implements SystemEventListener {

  private static final String PARAMETER = "primefaces.nonce";

  @Override
  public boolean isListenerForSource(Object source) {
    return source instanceof UIForm;
  }

  @Override
  public void processEvent(SystemEvent event) {
    if (event instanceof PostAddToViewEvent added) {
      var field = new Field();
      field.setTransient(true);
      added.getComponent().getChildren().add(field);
    }
  }

  private static final class Field extends UIComponentBase {

    @Override
    public String getFamily() {
      return Field.class.getName();
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
      var writer = context.getResponseWriter();
      writer.startElement("input", this);
      writer.writeAttribute("type", "hidden", null);
      writer.writeAttribute("name", PARAMETER, null);
      writer.writeAttribute("value", PrimeFacesContext.getCspState(context).getNonce(), null);
      writer.endElement("input");
    }
  }
}
