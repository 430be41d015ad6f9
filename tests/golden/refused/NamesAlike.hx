enum Shape {
	FooBar;
	foo_bar;
}

class NamesAlike {
	static function main() {
		var user = {userId: 1, user_id: 2};
		trace(user.userId);
		trace(Shape.FooBar);
	}
}
