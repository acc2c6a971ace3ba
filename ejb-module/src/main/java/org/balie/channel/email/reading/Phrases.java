package org.balie.channel.email.reading;

import java.util.List;
import java.util.regex.Pattern;

/** Words that mail programs put around what they quote, in the languages they are written in. */
final class Phrases {

  private static final String EDGE = "^[\\s*_]{0,20}";
  private static final Pattern LINK = Pattern.compile("\\[([^\\]]{1,200})]\\([^)]{1,500}\\)");

  /** Lines that telephones and programs add by themselves. */
  private static final Pattern DEVICE =
      anyOf(
          "^\\s*\\w{1,30} from mobile",
          "^\\s*[(<]{0,2}sent (from|via|with|by) .",
          "^\\s*from my .{1,20}",
          "^\\s*get outlook for ",
          "^\\s*envoyé (depuis|de|à partir de) (mon|ma|yahoo|outlook)",
          "^\\s*obtenez outlook pour ",
          "^\\s*von meinem .{1,60} gesendet",
          "^\\s*gesendet (von|mit|über) (meinem|mein|outlook|der)",
          "^\\s*diese nachricht wurde von .{1,80} gesendet",
          "^\\s*holen sie sich outlook",
          "^\\s*(verzonden|verstuurd) (met|vanaf|vanuit|via|door) ",
          "^\\s*outlook voor .{1,20} (downloaden|ophalen)",
          "^\\s*(skickat|skickades|skickad) från (min|mitt|outlook|yahoo|e-post)",
          "^\\s*hämta outlook för ",
          "^\\s*sendt fra min",
          "^\\s*inviato da ",
          "^\\s*enviado (do meu|desde mi) ",
          "^\\s*lähetetty .{1,20}(puhelimesta|iphonesta)",
          "^\\s*wysłane z ",
          "^\\s*отправлено (с|из) ",
          "^\\s*надіслано з ",
          "^\\s*從我的 .{1,30} 傳送",
          "^\\s*发自我的");

  /** Header lines with a time. */
  private static final Pattern DATED =
      Pattern.compile(
          EDGE
              + "(Sent|Date|Sendt|Dato|Le|Gesendet( am)?|Datum|Enviada em|Enviado( el)?|Fecha|Data|Inviato"
              + "|Verzonden|Verstuurd|Skickat|Lähetetty|Envoyé( le)?|Wysłano|Отправлено|Дата|发送时间|日期)"
              + "[\\s*_]{0,6}:.{0,300}\\d",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Header lines with people or words. */
  private static final Pattern NAMED =
      Pattern.compile(
          EDGE
              + "(From|To|Cc|Reply-To|Subject|Fra|Til|Emne|De|Expéditeur|À|Destinataire|Répondre à|Objet"
              + "|Von|An|Betreff|Para|Assunto|Asunto|Da|Risposta|A|Oggetto|Van|Beantwoorden - Aan|Aan"
              + "|Onderwerp|Från|Till|Kopia|Ämne|Lähettäjä|Vastaanottaja|Aihe|Od|Do|Temat|От|Кому|Тема"
              + "|发件人|收件人|主题)"
              + "[\\s*_]{0,6}:.{0,300}[\\p{L}\\p{N}]",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private Phrases() {}

  static boolean device(String line) {
    return DEVICE.matcher(LINK.matcher(line).replaceAll("$1")).find();
  }

  static boolean header(String line) {
    return DATED.matcher(line).find() || NAMED.matcher(line).find();
  }

  static Pattern anyOf(String... expressions) {
    return Pattern.compile(
        String.join("|", List.of(expressions)), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
