package phoenix.types;

enum abstract InputType(String) to String {
	var Text = "text";
	var Password = "password";
	var Email = "email";
	var Number = "number";
	var Tel = "tel";
	var Url = "url";
	var Search = "search";
	var Date = "date";
	var Time = "time";
	var DateTimeLocal = "datetime-local";
	var Month = "month";
	var Week = "week";
	var Color = "color";
	var File = "file";
	var Hidden = "hidden";
	var Checkbox = "checkbox";
	var Radio = "radio";
	var Range = "range";
	var Submit = "submit";
	var Reset = "reset";
	var Button = "button";
	var Image = "image";
}

enum abstract ButtonType(String) to String {
	var Button = "button";
	var Submit = "submit";
	var Reset = "reset";
}
