package org.btdeploy.dsl.problem;

import java.util.List;

import org.btdeploy.model.util.Severity;

/**
 * Something wrong with a text itself, as opposed to the deployment it describes.
 *
 * @param id public id, {@code SYN-…} or {@code LNK-…}, see {@link ProblemIds}
 * @param severity how serious it is
 * @param message what is wrong and what to do
 * @param offset where it starts, in characters from the beginning
 * @param length how many characters it covers, at least 0
 * @param suggestions texts that would be right in place of the region, best first; empty if none is known
 */
public record Problem(String id, Severity severity, String message, int offset, int length, List<String> suggestions) {
}
