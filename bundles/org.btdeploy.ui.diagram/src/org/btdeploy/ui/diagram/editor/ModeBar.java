package org.btdeploy.ui.diagram.editor;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;

import org.btdeploy.ui.diagram.Messages;
import org.eclipse.gef.editparts.ZoomListener;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;

/** The bar above the editor: what it shows at the left, the zoom of the picture at the right. */
final class ModeBar implements ZoomListener {
	private final Composite bar;
	private final ToolBar zooming;
	private final Map<EditMode, ToolItem> modes = new EnumMap<>(EditMode.class);
	private ToolItem percent;
	private ZoomManager zoom;

	ModeBar(Composite parent, Consumer<EditMode> choose) {
		bar = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout(2, false);
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
		zooming = new ToolBar(bar, SWT.FLAT | SWT.RIGHT);
		zooming.setLayoutData(new GridData(SWT.END, SWT.CENTER, true, false));
	}

	Composite control() {
		return bar;
	}

	void show(EditMode mode) {
		modes.forEach((other, item) -> item.setSelection(other == mode));
		zooming.setVisible(mode.showsDiagram());
	}

	/** Adds the buttons for the zoom. */
	void control(ZoomManager manager) {
		zoom = manager;
		zoom.addZoomListener(this);
		item("\u2212", Messages.get("ModeBar_out_tip"), zoom::zoomOut);
		percent = item("", null, () -> zoom.setZoom(1));
		item("+", Messages.get("ModeBar_in_tip"), zoom::zoomIn);
		item(Messages.get("ModeBar_fit"), Messages.get("ModeBar_fit_tip"), () -> zoom.setZoomAsText(ZoomManager.FIT_ALL));
		zoomChanged(zoom.getZoom());
	}

	private ToolItem item(String text, String tip, Runnable action) {
		ToolItem item = new ToolItem(zooming, SWT.PUSH);
		item.setText(text);
		item.setToolTipText(tip);
		item.addListener(SWT.Selection, event -> action.run());
		return item;
	}

	@Override
	public void zoomChanged(double value) {
		if (!percent.isDisposed()) {
			percent.setText(Math.round(value * 100) + " %");
			bar.layout();
		}
	}
}
