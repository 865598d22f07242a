package org.btdeploy.diagram.pdf;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.btdeploy.diagram.page.Sheet;

/** The bookmarks of a document: one for each view, with its parts below it where it is spread over pages. */
final class PdfOutline {
	private final PDDocumentOutline outline = new PDDocumentOutline();
	private PDOutlineItem view;

	void add(Sheet sheet, PDPage page) {
		PDPageFitDestination destination = new PDPageFitDestination();
		destination.setPage(page);
		PDOutlineItem item = new PDOutlineItem();
		item.setTitle(sheet.name());
		item.setDestination(destination);
		if (sheet.part() && view != null) {
			view.addLast(item);
			view.openNode();
		} else {
			outline.addLast(item);
			view = item;
		}
	}

	PDDocumentOutline get() {
		return outline;
	}
}
