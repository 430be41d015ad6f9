abstract MemberAccessors(Int) {
	var a(default, null):Int;
	var b(null, get):Int;
}
