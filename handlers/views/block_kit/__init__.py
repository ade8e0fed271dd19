"""What all views are built of: text, elements, inputs, ids, messages and modals."""
