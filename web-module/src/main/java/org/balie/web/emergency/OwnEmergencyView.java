package org.balie.web.emergency;

import io.nayuki.qrcodegen.QrCode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.balie.emergency.boundary.OwnAccount;
import org.balie.emergency.boundary.OwnEmergencyDesk;
import org.balie.web.platform.Attempt;

/**
 * One's own emergency account: enrolling the second factor beforehand, and the drill. Never in an
 * emergency session, which would let somebody keep the door open behind them.
 */
@Named
@RequestScoped
public class OwnEmergencyView {

  @Inject OwnEmergencyDesk desk;
  @Inject EmergencyBanner banner;
  @Inject DrillRoom drills;
  @Inject Attempt attempt;
  private Optional<OwnAccount> account;
  private String code;
  private String password;
  private Boolean drill;

  public OwnAccount getAccount() {
    if (account == null) {
      account = desk.account();
    }
    return account.orElse(null);
  }

  /** The code for the authenticator app as the path of an SVG, one unit square per module. */
  public String getQrPath() {
    var qr = qr();
    var path = new StringBuilder();
    for (var y = 0; y < qr.size; y++) {
      for (var x = 0; x < qr.size; x++) {
        if (qr.getModule(x, y)) {
          path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
        }
      }
    }
    return path.toString();
  }

  /** With the quiet zone of four modules that scanners need. */
  public String getQrBox() {
    var side = qr().size + 8;
    return "-4 -4 %d %d".formatted(side, side);
  }

  private QrCode qr() {
    return QrCode.encodeText(getAccount().uri(), QrCode.Ecc.MEDIUM);
  }

  public void begin() {
    if (!banner.isUsed()) {
      attempt.to(desk::begin, null);
      account = null;
    }
  }

  public void confirm() {
    if (!banner.isUsed()) {
      attempt.to(() -> desk.confirm(code), "emergency.done.enrolled");
      account = null;
      code = null;
    }
  }

  public void drill() {
    drill = drills.drill(getAccount().login(), password, code);
    account = null;
    code = null;
    password = null;
  }

  /** How the drill went; null when there was none. */
  public Boolean getDrill() {
    return drill;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }
}
