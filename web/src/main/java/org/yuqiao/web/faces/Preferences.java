package org.yuqiao.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** How a person likes the pages: language, unit of amounts, width of the menu; kept in cookies. */
@Named("prefs")
@RequestScoped
public class Preferences {

  /** Name of each preference and the values it may take; the first is the default. */
  static final Map<String, Set<String>> CHOICES =
      Map.of(
          "lang", Set.of("zh", "en"),
          "unit", Set.of("yuan", "wan"),
          "menu", Set.of("wide", "narrow"));

  @Inject private HttpServletRequest request;

  public Locale getLocale() {
    return "en".equals(value("lang")) ? Locale.ENGLISH : Locale.CHINESE;
  }

  /** The page's language as the html element names it. */
  public String getHtmlLang() {
    return isEnglish() ? "en" : "zh-CN";
  }

  public boolean isEnglish() {
    return "en".equals(value("lang"));
  }

  /** Whether amounts in lists are shown in ten thousands of yuan (万元). */
  public boolean isWan() {
    return "wan".equals(value("unit"));
  }

  public boolean isNarrowMenu() {
    return "narrow".equals(value("menu"));
  }

  static String cookieName(String preference) {
    return "yq-" + preference;
  }

  private String value(String preference) {
    Cookie[] cookies = request.getCookies();
    if (cookies != null) {
      for (Cookie cookie : cookies) {
        if (cookie.getName().equals(cookieName(preference))) {
          return cookie.getValue();
        }
      }
    }
    return null;
  }
}
