class MemberNoKeyword {
	foo
}
