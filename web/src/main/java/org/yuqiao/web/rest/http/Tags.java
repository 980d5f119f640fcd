package org.yuqiao.web.rest.http;

import jakarta.ws.rs.core.EntityTag;

/** Revisions as entity tags. */
public final class Tags {

  /** No case has this revision, so that a tag of another kind never matches. */
  private static final long NEVER = -1;

  private Tags() {}

  public static EntityTag of(long revision) {
    return new EntityTag(Long.toString(revision));
  }

  /** The revision an If-Match header names, or null where any will do. */
  static Long expected(String ifMatch) {
    if (ifMatch == null || ifMatch.isBlank() || ifMatch.strip().equals("*")) {
      return null;
    }
    String tag = ifMatch.strip();
    if (!tag.matches("\"[!#-~]{1,64}\"")) {
      throw Declined.malformed(
          "If-Match",
          "请求头If-Match应为一个带双引号的ETag，如\"7\"。",
          "The header If-Match names one quoted ETag such as \"7\".");
    }
    String revision = tag.substring(1, tag.length() - 1);
    return revision.matches("\\d{1,18}") ? Long.valueOf(revision) : Long.valueOf(NEVER);
  }
}
