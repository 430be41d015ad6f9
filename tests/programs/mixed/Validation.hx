enum Check {
	Valid;
	Invalid(field:String, reason:String);
}

typedef Form = {
	var name:String;
	var email:String;
	var age:Null<Int>;
}

class Validation {
	static function required(field:String, value:Null<String>):Check {
		if (value == null)
			return Invalid(field, "is missing");
		if (StringTools.trim(value).length == 0)
			return Invalid(field, "is blank");
		return Valid;
	}

	static function email(value:String):Check {
		var at = value.indexOf("@");
		if (at <= 0)
			return Invalid("email", "has no @");
		if (value.lastIndexOf("@") != at)
			return Invalid("email", "has two @");
		var domain = value.substr(at + 1);
		return domain.indexOf(".") > 0 ? Valid : Invalid("email", 'bad domain "$domain"');
	}

	static function range(field:String, value:Null<Int>, low:Int, high:Int):Check {
		return if (value == null) Valid else if (value < low) Invalid(field, 'under $low') else if (value > high) Invalid(field, 'over $high') else Valid;
	}

	static function run(form:Form):Array<String> {
		var checks = [required("name", form.name), email(form.email), range("age", form.age, 18, 120)];
		var messages = [];
		for (check in checks) {
			switch (check) {
				case Valid:
				case Invalid(f, r):
					messages.push(f + " " + r);
			}
		}
		return messages;
	}

	static function main() {
		var forms:Array<Form> = [
			{name: "Ann", email: "ann@example.com", age: 30},
			{name: " ", email: "nobody", age: 12},
			{name: null, email: "a@b@c.d", age: null},
			{name: "Zed", email: "z@local", age: 130}
		];
		for (form in forms) {
			var problems = run(form);
			Sys.println(problems.length == 0 ? "ok" : problems.join(", "));
		}
	}
}
