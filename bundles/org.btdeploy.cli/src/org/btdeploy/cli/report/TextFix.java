package org.btdeploy.cli.report;

import java.util.List;

import org.btdeploy.dsl.sync.TextEdit;

/**
 * One way to mend an issue.
 *
 * @param label what it does, in the words of a user
 * @param edits what to change in the text, sorted by offset, not overlapping, not empty
 */
record TextFix(String label, List<TextEdit> edits) {
}
