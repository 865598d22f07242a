package org.btdeploy.ui.diagram.editor;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/** A strip above the picture that says why it is not the picture of the text, hidden while it is. */
final class Banner {
	private static final Color GROUND = new Color(0xFF, 0xF4, 0xD6);
	private static final Color INK = new Color(0x5C, 0x43, 0x00);

	private final Composite strip;
	private final Label text;
	private final Link link;
	private Runnable follow;

	Banner(Composite parent) {
		strip = new Composite(parent, SWT.NONE);
		strip.setLayout(new GridLayout(2, false));
		strip.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		text = new Label(strip, SWT.WRAP);
		text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		link = new Link(strip, SWT.NONE);
		link.addListener(SWT.Selection, event -> follow.run());
		strip.setBackground(GROUND);
		text.setBackground(GROUND);
		text.setForeground(INK);
		link.setBackground(GROUND);
		hide();
	}

	/** @param where what the link does; null for no link */
	void show(String message, String linkText, Runnable where) {
		text.setText(message);
		link.setText(linkText == null ? "" : "<a>" + linkText + "</a>");
		follow = where;
		set(true);
	}

	void hide() {
		set(false);
	}

	boolean isShown() {
		return strip.getVisible();
	}

	String message() {
		return text.getText();
	}

	private void set(boolean visible) {
		strip.setVisible(visible);
		((GridData) strip.getLayoutData()).exclude = !visible;
		strip.getParent().layout();
	}
}
