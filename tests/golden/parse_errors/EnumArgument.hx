enum EnumArgument {
	A(
}
