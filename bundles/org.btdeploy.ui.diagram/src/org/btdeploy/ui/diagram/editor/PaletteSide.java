package org.btdeploy.ui.diagram.editor;

import org.btdeploy.ui.diagram.palette.Palette;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;

/** The palette's room at the right of the picture, which can be given to the picture. */
final class PaletteSide {
	private final Palette palette;
	private final GridData room = new GridData(SWT.FILL, SWT.FILL, false, true);

	/** @param palette in a composite with a grid, last in its row */
	PaletteSide(Palette palette) {
		this.palette = palette;
		room.widthHint = palette.width();
		palette.control().setLayoutData(room);
		show(Memory.palette());
	}

	boolean isShown() {
		return !room.exclude;
	}

	/** Shows or hides it; remembered. */
	void show(boolean shown) {
		if (!shown) {
			palette.clear();
		}
		room.exclude = !shown;
		palette.control().setVisible(shown);
		palette.control().getParent().layout();
		Memory.keepPalette(shown);
	}

	/** Gives the palette the keyboard, for which it is shown. */
	void use() {
		show(true);
		palette.setFocus();
	}
}
