package org.btdeploy.ui.diagram.editor;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;

/** The bar above the editor: what it shows at the left, what is about the picture at the right. */
final class ModeBar {
	private final Composite bar;
	private final Map<EditMode, ToolItem> modes = new EnumMap<>(EditMode.class);
	private PictureBar picture;
	private ViewBar views;

	ModeBar(Composite parent, Consumer<EditMode> choose) {
		bar = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout(3, false);
		layout.marginHeight = 1;
		layout.marginWidth = 4;
		bar.setLayout(layout);
		ToolBar switching = new ToolBar(bar, SWT.FLAT | SWT.RIGHT);
		IBindingService keys = PlatformUI.getWorkbench().getService(IBindingService.class);
		for (EditMode mode : EditMode.values()) {
			ToolItem item = new ToolItem(switching, SWT.RADIO);
			item.setText("  " + mode.label() + "  ");
			item.setToolTipText(mode.tip(String.valueOf(keys.getBestActiveBindingFormattedFor(mode.command()))));
			item.addListener(SWT.Selection, event -> {
				if (item.getSelection()) {
					choose.accept(mode);
				}
			});
			modes.put(mode, item);
		}
	}

	Composite control() {
		return bar;
	}

	/** Adds what is about the picture. */
	void addPicture(DiagramPane pane) {
		views = new ViewBar(bar, pane);
		picture = new PictureBar(bar, pane);
		picture.control().setLayoutData(new GridData(SWT.END, SWT.CENTER, true, false));
		pane.show(picture, views);
	}

	void show(EditMode mode) {
		modes.forEach((other, item) -> item.setSelection(other == mode));
		views.control().setVisible(mode.showsDiagram());
		picture.control().setVisible(mode.showsDiagram());
	}
}
