class MemberNoName {
	public foo
}
