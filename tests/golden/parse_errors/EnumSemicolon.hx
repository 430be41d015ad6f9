enum EnumSemicolon {
	A
	B
}
