package org.yuqiao.document.model;

import java.util.HexFormat;
import org.bouncycastle.crypto.digests.SM3Digest;

/** A file with what it is. */
public record Paper(DocumentKind kind, String fileName, String contentType, byte[] content) {

  /** The SM3 digest of the content, in lower-case hex. */
  public String digest() {
    var digest = new SM3Digest();
    digest.update(content, 0, content.length);
    var hash = new byte[digest.getDigestSize()];
    digest.doFinal(hash, 0);
    return HexFormat.of().formatHex(hash);
  }
}
