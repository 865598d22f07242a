package org.btdeploy.ui.properties;

import java.util.ArrayList;
import java.util.List;

import org.btdeploy.edit.property.Property;
import org.btdeploy.edit.property.PropertyGroup;
import org.btdeploy.edit.property.PropertyKind;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** The properties in groups, scrolled where there are more than fit. */
final class PropertyForm {
	private final ScrolledComposite scroller;
	private final Composite columns;
	private final PropertyHost host;
	private final List<PropertyRow> rows = new ArrayList<>();
	private List<Property> properties = List.of();

	PropertyForm(Composite parent, PropertyHost host) {
		this.host = host;
		scroller = new ScrolledComposite(parent, SWT.V_SCROLL);
		scroller.setExpandHorizontal(true);
		scroller.setExpandVertical(true);
		scroller.setShowFocusedControl(true);
		scroller.setAlwaysShowScrollBars(false);
		scroller.getVerticalBar().setIncrement(20);
		columns = new Composite(scroller, SWT.NONE);
		columns.setLayout(new ColumnsLayout());
		scroller.setContent(columns);
		scroller.addListener(SWT.Resize, event -> measure());
	}

	ScrolledComposite control() {
		return scroller;
	}

	/** @param fresh whether other elements than before are shown, so that what was typed and refused is forgotten */
	void show(List<Property> wanted, List<EObject> elements, boolean editable, boolean fresh) {
		if (!wanted.equals(properties)) {
			build(wanted);
		}
		for (PropertyRow row : rows) {
			if (fresh) {
				row.forget();
			}
			row.show(PropertyValue.of(row.property, elements), editable);
		}
	}

	/** Takes what is being typed. */
	void finish() {
		List.copyOf(rows).forEach(PropertyRow::finish);
	}

	private void build(List<Property> wanted) {
		properties = List.copyOf(wanted);
		columns.setRedraw(false);
		for (var group : columns.getChildren()) {
			group.dispose();
		}
		rows.clear();
		for (PropertyGroup group : PropertyGroup.values()) {
			List<Property> members = wanted.stream().filter(property -> property.group() == group).toList();
			if (!members.isEmpty()) {
				build(group, members);
			}
		}
		columns.layout(true, true);
		columns.setRedraw(true);
		scroller.setOrigin(0, 0);
		measure();
	}

	/** Flags stand last, where they make a list of their own. */
	private void build(PropertyGroup group, List<Property> members) {
		Composite box = new Composite(columns, SWT.NONE);
		GridLayout layout = new GridLayout(PropertyRow.COLUMNS, false);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.verticalSpacing = 3;
		layout.horizontalSpacing = 6;
		box.setLayout(layout);
		Label heading = new Label(box, SWT.NONE);
		heading.setText(group.label());
		heading.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		heading.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, PropertyRow.COLUMNS, 1));
		for (boolean flags : new boolean[] { false, true }) {
			for (Property property : members) {
				if (flags == (property.kind() == PropertyKind.FLAG)) {
					PropertyRow row = PropertyRow.of(property, host);
					row.create(box);
					rows.add(row);
				}
			}
		}
	}

	/** Makes the form as high as its groups need at the present width. */
	void measure() {
		int width = scroller.getClientArea().width;
		scroller.setMinHeight(columns.computeSize(width, SWT.DEFAULT, true).y);
		columns.layout(true, true);
	}
}
