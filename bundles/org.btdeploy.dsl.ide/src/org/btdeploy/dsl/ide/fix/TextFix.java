package org.btdeploy.dsl.ide.fix;

import java.util.List;

import org.btdeploy.dsl.sync.TextEdit;

/**
 * A way to put right what is wrong with a text itself.
 *
 * @param label what it does, in the words of the user
 * @param edits of the text the problem was found in, sorted by offset, not overlapping
 */
public record TextFix(String label, List<TextEdit> edits) {
}
