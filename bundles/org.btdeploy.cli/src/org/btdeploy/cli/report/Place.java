package org.btdeploy.cli.report;

import org.btdeploy.dsl.read.DeploymentDocument;
import org.btdeploy.dsl.read.Region;

/**
 * A part of a text. Lines and columns count from 1, offsets from 0, both in UTF-16 code units.
 *
 * @param line line of the first character
 * @param column its column
 * @param endLine line of the last character
 * @param endColumn column behind the last character
 * @param offset offset of the first character
 * @param length number of characters
 */
public record Place(int line, int column, int endLine, int endColumn, int offset, int length) {
	/** @return the place of a region of the document */
	public static Place of(DeploymentDocument document, Region region) {
		int line = document.lines().line(region.offset());
		int endLine = document.lines().line(region.end());
		return new Place(line, document.lines().column(region.offset()), endLine, document.lines().column(region.end()), region.offset(), region.length());
	}
}
