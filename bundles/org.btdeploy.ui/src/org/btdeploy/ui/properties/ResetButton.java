package org.btdeploy.ui.properties;

import org.btdeploy.ui.Messages;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;

/** The button behind an editor that takes the value away; hidden while there is none, but keeps its room. */
final class ResetButton {
	private final ToolBar bar;
	private final ToolItem item;

	ResetButton(Composite parent, Runnable reset) {
		bar = new ToolBar(parent, SWT.FLAT);
		bar.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
		item = new ToolItem(bar, SWT.PUSH);
		item.setImage(PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_ETOOL_CLEAR));
		item.addListener(SWT.Selection, event -> reset.run());
		bar.setVisible(false);
	}

	/** @param otherwise what holds then, empty if nothing does */
	void show(boolean visible, String otherwise) {
		bar.setVisible(visible);
		item.setToolTipText(otherwise.isEmpty() ? Messages.get("Properties_reset") : Messages.get("Properties_resetTo", otherwise));
	}
}
