class OptionalMember {
	var ?x:Int;
}
