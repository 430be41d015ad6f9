package phoenix.types;

import elixir.types.Term;

// The attributes of HTML's elements, in Haxe's spelling.
typedef GlobalAttributes = {
	?className:String,
	?id:String,
	?style:String,
	?title:String,
	?lang:String,
	?dir:String,
	?tabIndex:Int,
	?hidden:Bool,
	?draggable:Bool,
	?contentEditable:Bool,
	?spellCheck:Bool,
	?role:String,
	?ariaLabel:String,
	?ariaLabelledBy:String,
	?ariaDescribedBy:String,
	?ariaHidden:Bool,
	?ariaExpanded:Bool,
	?ariaControls:String,
	?ariaLive:String,
	?dataTestId:String,
	?phxClick:String,
	?phxChange:String,
	?phxSubmit:String,
	?phxBlur:String,
	?phxFocus:String,
	?phxKeydown:String,
	?phxKeyup:String,
	?phxHook:String,
	?phxUpdate:String,
	?phxTarget:String,
	?phxValue:Term,
	?phxDebounce:String,
	?phxThrottle:String,
	?phxDisableWith:String,
	?onClick:String
}

typedef InputAttributes = {
	> GlobalAttributes,
	?type:InputType,
	?name:String,
	?value:Term,
	?placeholder:String,
	?required:Bool,
	?disabled:Bool,
	?readonly:Bool,
	?autofocus:Bool,
	?autocomplete:String,
	?checked:Bool,
	?pattern:String,
	?min:String,
	?max:String,
	?minLength:Int,
	?maxLength:Int,
	?step:String,
	?form:String,
	?accept:String,
	?multiple:Bool,
	?list:String
}

typedef ButtonAttributes = {
	> GlobalAttributes,
	?type:ButtonType,
	?name:String,
	?value:String,
	?disabled:Bool,
	?form:String,
	?formAction:String,
	?formMethod:String,
	?formTarget:String,
	?formNoValidate:Bool
}

typedef SelectAttributes = {
	> GlobalAttributes,
	?name:String,
	?multiple:Bool,
	?size:Int,
	?required:Bool,
	?disabled:Bool,
	?form:String
}

typedef OptionAttributes = {
	> GlobalAttributes,
	?value:String,
	?label:String,
	?selected:Bool,
	?disabled:Bool
}

typedef TextAreaAttributes = {
	> GlobalAttributes,
	?name:String,
	?rows:Int,
	?cols:Int,
	?placeholder:String,
	?required:Bool,
	?disabled:Bool,
	?readonly:Bool,
	?maxLength:Int,
	?minLength:Int,
	?wrap:String,
	?form:String
}

typedef FormAttributes = {
	> GlobalAttributes,
	?action:String,
	?method:String,
	?enctype:String,
	?target:String,
	?noValidate:Bool,
	?autocomplete:String,
	?phxTriggerAction:Bool
}

typedef LabelAttributes = {
	> GlobalAttributes,
	?htmlFor:String,
	?form:String
}

typedef AnchorAttributes = {
	> GlobalAttributes,
	?href:String,
	?target:String,
	?rel:String,
	?download:String,
	?hreflang:String,
	?type:String
}

typedef ImageAttributes = {
	> GlobalAttributes,
	?src:String,
	?alt:String,
	?width:Int,
	?height:Int,
	?loading:String,
	?srcset:String,
	?sizes:String
}

typedef ListAttributes = {
	> GlobalAttributes,
	?type:String,
	?start:Int,
	?reversed:Bool
}

typedef ListItemAttributes = {
	> GlobalAttributes,
	?value:Int
}

typedef TableCellAttributes = {
	> GlobalAttributes,
	?colSpan:Int,
	?rowSpan:Int,
	?headers:String,
	?scope:String
}

typedef HeadingAttributes = GlobalAttributes;
typedef ParagraphAttributes = GlobalAttributes;
typedef DivAttributes = GlobalAttributes;
typedef SpanAttributes = GlobalAttributes;
typedef TableAttributes = GlobalAttributes;
typedef TableRowAttributes = GlobalAttributes;
typedef SemanticAttributes = GlobalAttributes;
typedef FigureAttributes = GlobalAttributes;
typedef SummaryAttributes = GlobalAttributes;

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
	var DateTime = "datetime-local";
	var Month = "month";
	var Week = "week";
	var Color = "color";
	var File = "file";
	var Hidden = "hidden";
	var Radio = "radio";
	var Checkbox = "checkbox";
	var Range = "range";
	var Submit = "submit";
	var Reset = "reset";
	var Button = "button";
}

enum abstract ButtonType(String) to String {
	var Button = "button";
	var Submit = "submit";
	var Reset = "reset";
}
