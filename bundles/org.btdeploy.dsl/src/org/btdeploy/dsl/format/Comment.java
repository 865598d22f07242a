package org.btdeploy.dsl.format;

import java.util.ArrayList;
import java.util.List;

/**
 * A comment on its way to its canonical place.
 *
 * @param text the comment itself
 * @param line whether it goes to the end of its line
 * @param blankBefore whether a blank line stands before it
 * @param indent indentation of the line it begins on
 */
record Comment(String text, boolean line, boolean blankBefore, String indent) {
	/** @return whether it goes over several lines */
	boolean isLong() {
		return text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0;
	}

	/** @return the comments of a row that cannot stand on one line with what follows them there */
	static List<Comment> takeMisplaced(List<Comment> row) {
		List<Comment> misplaced = new ArrayList<>();
		for (int i = 0; i + 1 < row.size(); i++) {
			if (row.get(i).line()) {
				misplaced.add(row.get(i));
			}
		}
		row.removeAll(misplaced);
		return misplaced;
	}
}
