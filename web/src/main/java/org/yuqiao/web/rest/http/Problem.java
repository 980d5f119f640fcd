package org.yuqiao.web.rest.http;

import java.util.List;

/**
 * What went wrong, as RFC 9457 has it, with a code for machines and the clause for people.
 *
 * @param type names the code as a URI
 * @param title what kind of problem it is, the same for every occurrence
 * @param detail what is wrong this time
 * @param instance the path asked for, or the incident of a fault
 * @param code of the first reason; stable
 * @param clause of the first reason, or null where no clause is at stake
 * @param reasons every reason at once
 */
public record Problem(
    String type,
    String title,
    int status,
    String detail,
    String instance,
    String code,
    String clause,
    List<Reason> reasons) {

  /** The media type of a problem. */
  public static final String MEDIA_TYPE = "application/problem+json";

  private static final String TYPES = "https://yuqiao.org/problems/";

  /**
   * One reason.
   *
   * @param field the input at fault in the API's spelling, or null where the request as a whole is
   */
  public record Reason(String code, String clause, String field, String message) {}

  static String typeOf(String code) {
    return TYPES + code;
  }
}
