package org.yuqiao.closing.model;

import java.nio.charset.StandardCharsets;
import java.util.TreeMap;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.yuqiao.audit.model.MerkleTree;

/**
 * The root over the records that a day seals: a Merkle tree over each chain's records in their
 * order, and one over the chains by their names. The leaf of a chain is the hash of the byte 2, of
 * {@code subject:first-last} and a line feed, and of the chain's own root.
 */
public final class SealRoot {

  private static final byte CHAIN = 2;

  private final TreeMap<String, byte[]> chains = new TreeMap<>();
  private MerkleTree tree = new MerkleTree();
  private String subject;
  private long first;
  private long last;
  private long records;

  /** Takes in the next record of a chain; a chain's records come one after another. */
  public void add(String ofSubject, long seq, String hash) {
    if (!ofSubject.equals(subject)) {
      endChain();
      subject = ofSubject;
      first = seq;
    }
    last = seq;
    records++;
    tree.add(hash);
  }

  /** The root in lower-case hex. Nothing can be added after it. */
  public String root() {
    endChain();
    var all = new MerkleTree();
    chains.values().forEach(all::add);
    return all.rootText();
  }

  /** How many chains there are, once the root is taken. */
  public long chains() {
    return chains.size();
  }

  public long records() {
    return records;
  }

  private void endChain() {
    if (subject != null) {
      chains.put(subject, leaf());
      tree = new MerkleTree();
      subject = null;
    }
  }

  private byte[] leaf() {
    var digest = new SM3Digest();
    digest.update(CHAIN);
    byte[] name = "%s:%d-%d\n".formatted(subject, first, last).getBytes(StandardCharsets.UTF_8);
    digest.update(name, 0, name.length);
    byte[] root = tree.root();
    digest.update(root, 0, root.length);
    var hash = new byte[digest.getDigestSize()];
    digest.doFinal(hash, 0);
    return hash;
  }
}
