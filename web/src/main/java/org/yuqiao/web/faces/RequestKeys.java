package org.yuqiao.web.faces;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import org.yuqiao.kernel.RequestKey;

/**
 * The key of the next change made from a view (D-3). It is made when the view is and stays until a
 * change succeeds, so that a double click or a resent form asks for the same change; what was asked
 * goes into the digest. Put {@code <yq:requestKey/>} into the form, ask with {@link #forAsking},
 * and call {@link #renew} once the answer was not a fault.
 */
@Named("requestKeys")
@ViewScoped
public class RequestKeys implements Serializable {

  private String value = UUID.randomUUID().toString();

  public String getValue() {
    return value;
  }

  /** Takes the key the form was drawn with, so that a resent form is the same request. */
  public void setValue(String sent) {
    if (RequestKey.isWellFormed(sent)) {
      value = sent;
    }
  }

  /** The key for a change, with a digest of everything it is asked with. */
  public RequestKey forAsking(Object... asked) {
    return new RequestKey(value, digest(Arrays.deepToString(asked)));
  }

  /** A new key: the last change was answered. */
  public void renew() {
    value = UUID.randomUUID().toString();
  }

  private static String digest(String asked) {
    try {
      var sha = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha.digest(asked.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
