package org.btdeploy.ui.fix;

import org.btdeploy.dsl.ide.change.TextPreview;
import org.eclipse.jface.text.AbstractInformationControl;
import org.eclipse.jface.text.IInformationControlExtension2;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/** A small window that shows a change of the text. */
final class PreviewPopup extends AbstractInformationControl implements IInformationControlExtension2 {
	private PreviewText text;
	private TextPreview shown;

	PreviewPopup(Shell parent) {
		super(parent, true);
		create();
	}

	@Override
	protected void createContent(Composite parent) {
		text = new PreviewText(parent, SWT.H_SCROLL | SWT.V_SCROLL);
	}

	@Override
	public void setInput(Object input) {
		shown = (TextPreview) input;
		text.show(shown);
	}

	@Override
	public boolean hasContents() {
		return shown != null && !shown.lines().isEmpty();
	}

	@Override
	public Point computeSizeHint() {
		Point size = getShell().computeSize(SWT.DEFAULT, SWT.DEFAULT, true);
		Point most = getSizeConstraints();
		return most == null ? size : new Point(Math.min(size.x, most.x), Math.min(size.y, most.y));
	}
}
