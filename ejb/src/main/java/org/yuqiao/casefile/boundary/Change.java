package org.yuqiao.casefile.boundary;

import org.yuqiao.kernel.RequestKey;

/**
 * How a change is asked for.
 *
 * @param key the client's key for this change (D-3)
 * @param expectedRevision the revision the client decided on, or null to decide on what is current
 */
public record Change(RequestKey key, Long expectedRevision) {}
