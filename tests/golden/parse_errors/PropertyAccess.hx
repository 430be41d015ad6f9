class PropertyAccess {
	var x(get;
}
