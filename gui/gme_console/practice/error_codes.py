"""Every error code that the service is documented to answer with, and a text to go with it.

The codes are those of the API reference (pages 33223 and 53735 to 53739); the texts with a backquoted value
are shaped like those that users of the real service quote in public issues, the others just describe.
"""

from __future__ import annotations

_BUSINESS = {
    "InternalError": "An internal error has occurred. Retry your request.",
    "InvalidParameter": "The request has an incorrect parameter.",
    "InvalidParameter.InvalidSdkAppId": "The SdkAppId is invalid.",
    "InvalidParameterValue.InvalidBizId": "The BizId is invalid.",
    "InvalidParameterValue.InvalidRecordMode": "The RecordMode is invalid.",
    "InvalidParameterValue.InvalidRoomId": "The RoomId is invalid.",
    "InvalidParameterValue.InvalidTaskId": "The TaskId is invalid.",
    "InvalidParameterValue.InvalidSubscribeRecordUserIds": "The format of a user list is incorrect.",
    "InvalidParameterValue.InvalidSubscribeUserIds": "The allowlist has more than 20 users.",
    "InvalidParameterValue.InvalidUNSubscribeUserIds": "The blocklist has more than 20 users.",
    "OperationDenied": "The operation is denied.",
    "OperationDenied.AccountInArrears": "The account is in arrears, so the operation is denied.",
    "ResourceInUse.TaskInUse": "The task already exists.",
    "ResourceInsufficient.RequestRejection": "The request is rejected: resources are insufficient.",
    "ResourceNotFound.RoomNotFound": "The room does not exist.",
    "ResourceNotFound.TaskNotFound": "The TaskId does not exist.",
    "UnauthorizedOperation": "The operation is not authorized.",
    "UnauthorizedOperation.UnRealNameAuth": "The account has not passed real-name verification.",
    "UnsupportedOperation": "The operation is not supported.",
    "UnsupportedOperation.ServiceNotOpened": "The recording service is not activated for this application.",
    "FailedOperation.CosOperationFailed": "An operation on the COS bucket failed.",
    "FailedOperation.LoginFailed": "The login failed.",
    "FailedOperation.UserFeeNegative": "The account is in arrears.",
    "ResourceNotFound.BizidIsNotFound": "The application does not exist.",
}

_COMMON = {
    "ActionOffline": "This API has been taken offline.",
    "AuthFailure.InvalidAuthorization": "The `Authorization` request header is missing or malformed.",
    "AuthFailure.InvalidSecretId": "The SecretId is not a TencentCloud API key.",
    "AuthFailure.MFAFailure": "The multi-factor authentication failed.",
    "AuthFailure.SecretIdNotFound": "The SecretId is not found, please ensure that your SecretId is correct.",
    "AuthFailure.SignatureExpire": (
        "Signature expired. Please use local time and enable NTP service for time synchronization to avoid a "
        "deviation between `Timestamp` and the server time {now}."
    ),
    "AuthFailure.SignatureFailure": (
        "The provided credentials could not be validated. Please check your signature is correct."
    ),
    "AuthFailure.TokenFailure": "The temporary token is wrong or has expired.",
    "AuthFailure.UnauthorizedOperation": "An access policy does not let this key do this.",
    "DryRunOperation": "The request would have succeeded, but DryRun was set.",
    "FailedOperation": "The operation failed.",
    "InvalidAction": "The request action is invalid.",
    "InvalidParameterValue": "A parameter has an incorrect value.",
    "InvalidRequest": "The request is not formed as the API asks.",
    "IpInBlacklist": "Your IP address is on the blocklist.",
    "IpNotInWhitelist": "Your IP address is not on the allowlist.",
    "LimitExceeded": "A quota is used up.",
    "MissingParameter": "The request is missing a required parameter `BizId`.",
    "NoSuchProduct": "The product does not exist.",
    "NoSuchVersion": "The specified api version does not exist in service=`gme`.",
    "RequestLimitExceeded": (
        "Your current request times equals to `21` in a second, which exceeds the frequency limit `20` for a "
        "second. Please reduce the frequency of calls."
    ),
    "RequestLimitExceeded.GlobalRegionUinLimitExceeded": "The account's limit over all regions is exceeded.",
    "RequestLimitExceeded.IPLimitExceeded": "The limit of requests from one IP address is exceeded.",
    "RequestLimitExceeded.UinLimitExceeded": "The account's limit of requests is exceeded.",
    "RequestSizeLimitExceeded": "The request is larger than 10 MB.",
    "ResourceInUse": "The resource is in use.",
    "ResourceInsufficient": "There are not enough resources.",
    "ResourceNotFound": "The resource does not exist.",
    "ResourceUnavailable": "The resource is unavailable.",
    "ResponseSizeLimitExceeded": "The answer would be larger than the service may send.",
    "ServiceUnavailable": "The service is temporarily unavailable.",
    "UnknownParameter": "The request has a parameter that is not recognized.",
    "UnsupportedProtocol": "Only HTTP POST is supported.",
    "UnsupportedRegion": "The region is not supported.",
}

CODES = _BUSINESS | _COMMON
"""Error code to text; `{now}` in a text stands for the service's unix time."""

_SHOWN = 64


class Refusal(Exception):
    """An answer with an error. `message` is empty where the text of CODES will do."""

    def __init__(self, code: str, message: str = "") -> None:
        super().__init__(code)
        self.code = code
        self.message = message

    def text(self, now: float) -> str:
        """The message at the service's unix time `now`."""
        return self.message or CODES[self.code].replace("{now}", str(int(now)))


def missing(parameter: str) -> Refusal:
    return Refusal("MissingParameter", f"The request is missing a required parameter `{parameter}`.")


def unknown(parameter: str) -> Refusal:
    return Refusal("UnknownParameter", f"The parameter `{parameter[:_SHOWN]}` is not recognized.")


def wrong_type(parameter: str) -> Refusal:
    return Refusal("InvalidParameter", f"The value type of parameter `{parameter}` is not valid.")


def no_such_action(action: str, version: str) -> Refusal:
    return Refusal(
        "InvalidAction",
        f"The request action=`{action[:_SHOWN]}` is invalid or not found in service=`gme` and version=`{version}`.",
    )


def no_such_version(version: str) -> Refusal:
    return Refusal("NoSuchVersion", f"The specified api version=`{version[:_SHOWN]}` does not exist in service=`gme`.")


def too_frequent(times: int, limit: int) -> Refusal:
    return Refusal(
        "RequestLimitExceeded",
        f"Your current request times equals to `{times}` in a second, which exceeds the frequency limit "
        f"`{limit}` for a second. Please reduce the frequency of calls.",
    )
